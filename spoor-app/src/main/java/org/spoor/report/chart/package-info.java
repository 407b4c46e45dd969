/**
 * Charts as drawings that every output can show: the same shapes become SVG in a page, paths in a
 * PDF and dots in a picture.
 *
 * <p>Data goes in as plain records (labels, numbers, days, country codes), a {@link
 * org.spoor.report.chart.Drawing} comes out. Each chart is a pure function: no clock, no chance,
 * the same shapes for the same data. Begin with {@link org.spoor.report.chart.ScoreBars}.
 *
 * <p>Rules of the drawings: measures are points (1/72 inch), the origin is the upper left corner;
 * every label is measured with {@link org.spoor.report.chart.Lettering} and cut to the room it has,
 * so that no name of any length leaves the frame; how many things are drawn is bounded, and what is
 * left out is said in the drawing; what a colour tells, a shape or a word tells too, so that it can
 * be read in greyscale and aloud.
 */
@NullMarked
package org.spoor.report.chart;

import org.jspecify.annotations.NullMarked;
