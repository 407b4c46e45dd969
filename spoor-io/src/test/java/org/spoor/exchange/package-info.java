@NullMarked
package org.spoor.exchange;

import org.jspecify.annotations.NullMarked;
