package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoor.model.Value;

/** 'were sentenced to 121 and 135 months, respectively': two penalties, two events. */
final class Respectively {
  private Respectively() {}

  static List<Draft> split(Triggers.Found found, UnaryOperator<Draft> copy) {
    Draft draft = found.draft();
    List<Double> terms = Terms.all(draft.scene, found.token(), draft.scene.sentence().size());
    boolean told =
        draft.scene.find("respectively", found.token(), draft.scene.sentence().size()) >= 0;
    if (!told || terms.size() < 2) {
      return List.of(draft);
    }
    List<Value> values = List.copyOf(draft.values);
    List<Draft> several = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Draft one = copy.apply(draft);
      one.term = Optional.of(terms.get(i));
      one.count = Optional.of(1L);
      if (i < values.size()) {
        one.values.add(values.get(i));
      }
      several.add(one);
    }
    return several;
  }
}
