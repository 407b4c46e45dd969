@NullMarked
package org.spoor.assess.network;

import org.jspecify.annotations.NullMarked;
