@NullMarked
package org.spoor.assess.corroboration;

import org.jspecify.annotations.NullMarked;
