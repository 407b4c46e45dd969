/**
 * From findings of many reports to the parties and incidents behind them.
 *
 * <p>The rooms of this house stand on {@code model} and {@code resource} and know nothing of how
 * findings were read: they compare, and say why. Begin with {@link org.spoor.resolve.name}.
 */
@NullMarked
package org.spoor.resolve;

import org.jspecify.annotations.NullMarked;
