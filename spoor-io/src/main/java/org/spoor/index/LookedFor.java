package org.spoor.index;

import org.apache.lucene.search.Query;

/**
 * A part of a query whose places are shown.
 *
 * @param text the query on the text
 * @param title the same on the title
 * @param weight how telling it is: the rarer, the more
 */
record LookedFor(Query text, Query title, double weight) {}
