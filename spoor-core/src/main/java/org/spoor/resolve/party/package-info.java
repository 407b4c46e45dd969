/** Mentions of many documents to the parties they mean. */
@NullMarked
package org.spoor.resolve.party;

import org.jspecify.annotations.NullMarked;
