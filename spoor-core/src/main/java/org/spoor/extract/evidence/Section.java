package org.spoor.extract.evidence;

import java.util.List;

/**
 * A part of a country profile.
 *
 * @param group key of its heading
 * @param indicators what is discussed there
 */
record Section(String group, List<Indicator> indicators) {
  Section {
    indicators = List.copyOf(indicators);
  }
}
