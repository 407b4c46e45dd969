@NullMarked
package org.spoor.assess.mission;

import org.jspecify.annotations.NullMarked;
