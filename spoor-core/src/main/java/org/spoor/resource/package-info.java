/**
 * Knowledge files of the class path: tables (CSV) and trees (YAML).
 *
 * <p>Every error names the file, the row or key, and what is wrong, so that an analyst who added an
 * entry can mend it without reading Java. Paths are absolute class path names such as {@code
 * /org/spoor/lexicon/countries.csv}.
 */
@NullMarked
package org.spoor.resource;

import org.jspecify.annotations.NullMarked;
