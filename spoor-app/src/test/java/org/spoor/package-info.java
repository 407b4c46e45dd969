@NullMarked
package org.spoor;

import org.jspecify.annotations.NullMarked;
