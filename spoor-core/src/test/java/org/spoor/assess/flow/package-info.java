@NullMarked
package org.spoor.assess.flow;

import org.jspecify.annotations.NullMarked;
