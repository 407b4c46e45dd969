@NullMarked
package org.spoor.report;

import org.jspecify.annotations.NullMarked;
