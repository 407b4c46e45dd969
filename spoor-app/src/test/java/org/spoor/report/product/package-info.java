@NullMarked
package org.spoor.report.product;

import org.jspecify.annotations.NullMarked;
