package org.spoor.extract.event;

import java.util.List;
import java.util.Set;
import org.spoor.model.EventType;
import org.spoor.model.Value;

/**
 * Gives a value that a sentence tells of goods told before to their event: 'Official estimates put
 * the value of the haul at …', 'The cigarettes are worth …'.
 */
final class Worth {
  private static final int SENTENCES_BACK = 2;

  private static final Set<String> GOODS_AGAIN =
      Set.of(
          "haul",
          "shipment",
          "consignment",
          "load",
          "cargo",
          "goods",
          "products",
          "drugs",
          "contraband",
          "cigarettes",
          "tobacco",
          "seizure",
          "batch",
          "cocaine",
          "heroin",
          "it",
          "their",
          "its",
          "they",
          "value",
          "loss");

  private final Money money;

  Worth(Money money) {
    this.money = money;
  }

  /** Attaches the values of a sentence that tells of no event itself. */
  void attach(Scene scene, List<Draft> drafts) {
    if (drafts.isEmpty() || drafts.getLast().scene.index() == scene.index()) {
      return;
    }
    Draft last = null;
    for (int i = drafts.size() - 1; i >= 0 && last == null; i--) {
      Draft draft = drafts.get(i);
      boolean near = scene.index() - draft.scene.index() <= SENTENCES_BACK;
      if (near && (draft.type == EventType.SEIZURE || draft.type == EventType.TRAFFICKING)) {
        last = draft;
      }
    }
    if (last == null || !last.values.isEmpty() || !speaksOfGoods(scene)) {
      return;
    }
    int size = scene.sentence().size();
    if (!money.cued(scene, 0, size)) {
      return;
    }
    for (Value value : money.read(scene, last.type, 0, size)) {
      if (value.kind() == Value.Kind.TAX
          || value.kind() == Value.Kind.MARKET
          || value.kind() == Value.Kind.DAMAGE) {
        last.values.add(value);
      }
    }
  }

  private static boolean speaksOfGoods(Scene scene) {
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (GOODS_AGAIN.contains(scene.sentence().token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
