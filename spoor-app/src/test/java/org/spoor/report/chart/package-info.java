@NullMarked
package org.spoor.report.chart;

import org.jspecify.annotations.NullMarked;
