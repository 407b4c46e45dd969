/**
 * Full text of a case: words, phrases and names in any script to reports, sentences and counts.
 *
 * <p><b>Begin</b> with {@link org.spoor.index.SearchIndex} to search and {@link
 * org.spoor.index.IndexWriting} to write.
 */
@NullMarked
package org.spoor.index;

import org.jspecify.annotations.NullMarked;
