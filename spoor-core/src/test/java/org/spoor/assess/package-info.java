@NullMarked
package org.spoor.assess;

import org.jspecify.annotations.NullMarked;
