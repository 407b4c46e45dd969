@NullMarked
package org.spoor.cli;

import org.jspecify.annotations.NullMarked;
