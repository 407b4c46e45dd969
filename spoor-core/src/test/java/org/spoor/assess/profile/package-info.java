@NullMarked
package org.spoor.assess.profile;

import org.jspecify.annotations.NullMarked;
