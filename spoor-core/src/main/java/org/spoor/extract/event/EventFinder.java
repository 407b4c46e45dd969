package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.date.FoundDate;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.hedge.Standings;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.LexiconBuilder;
import org.spoor.model.Event;
import org.spoor.model.EventType;

/** Finds the events of a document. Immutable and safe to share. */
public final class EventFinder {
  private final Triggers triggers;
  private final SlotFiller filler;
  private final Totals totals;
  private final Shares shares;
  private final Rosters rosters;
  private final Notices notices;
  private final Worth worth;
  private final Finds finds;

  private EventFinder(
      Triggers triggers,
      SlotFiller filler,
      Totals totals,
      Shares shares,
      Rosters rosters,
      Notices notices,
      Worth worth,
      Finds finds) {
    this.triggers = triggers;
    this.filler = filler;
    this.totals = totals;
    this.shares = shares;
    this.rosters = rosters;
    this.notices = notices;
    this.worth = worth;
    this.finds = finds;
  }

  /** Enters the triggers of all frames. */
  public static void enter(LexiconBuilder terms) {
    Frames.load().enter(terms);
  }

  /** Reads frames and tables. */
  public static EventFinder load(Geography geography) {
    Patients patients = Patients.load();
    Actors actors = new Actors(geography);
    Money money = Money.load();
    Frames frames = Frames.load();
    Goods goods = Goods.load();
    Totals totals = new Totals(frames, actors, goods, money);
    return new EventFinder(
        new Triggers(frames, patients, actors),
        new SlotFiller(patients, actors, goods, money, new Persons(patients)),
        totals,
        new Shares(goods, money),
        new Rosters(frames),
        new Notices(totals, actors, goods, money),
        new Worth(money),
        Finds.load(patients));
  }

  /**
   * The events of a document, in the order of the text.
   *
   * @param syntax of each sentence, in order
   * @param standings certainty and speakers of any place in the text
   */
  public List<Event> find(
      Reading reading,
      List<Syntax> syntax,
      List<FoundQuantity> quantities,
      List<FoundDate> dates,
      Anchor anchor,
      Standings standings) {
    List<Scene> scenes = scenes(reading, syntax, quantities, dates);
    HomeState home = HomeState.of(reading);
    List<Draft> drafts = new ArrayList<>();
    Memory memory = new Memory(anchor, home);
    Optional<Notices.Topic> topic = Optional.empty();
    for (Scene scene : scenes) {
      int first = drafts.size();
      if (scene.sentence().sentence().block().kind().reports()) {
        for (Triggers.Found found : triggers.find(scene)) {
          for (Draft draft : filler.fill(found, memory)) {
            if (Specificity.tellsOfOne(draft, found, memory)) {
              drafts.add(draft);
              memory.told(draft);
            }
          }
        }
        for (Draft share : shares.find(scene, List.copyOf(drafts.subList(first, drafts.size())))) {
          drafts.add(share);
          memory.told(share);
        }
        for (Draft listed :
            rosters.find(scene, List.copyOf(drafts.subList(first, drafts.size())), memory)) {
          drafts.add(listed);
          memory.told(listed);
        }
        for (Draft total :
            totals.find(scene, List.copyOf(drafts.subList(first, drafts.size())), memory)) {
          drafts.add(total);
          memory.told(total);
        }
        if (drafts.size() == first) {
          finds
              .find(scene, scenes.subList(Math.max(0, scene.index() - 2), scene.index()))
              .ifPresent(
                  found -> {
                    for (Draft draft : filler.fill(found, memory)) {
                      drafts.add(draft);
                      memory.told(draft);
                    }
                  });
        }
        if (drafts.size() == first) {
          notices
              .read(scene, topic, memory)
              .ifPresent(
                  notice -> {
                    drafts.add(notice);
                    memory.told(notice);
                  });
        }
        worth.attach(scene, drafts);
        Dating.attach(scene, drafts);
      }
      boolean told = drafts.size() > first && drafts.getLast().type == EventType.SEIZURE;
      topic = notices.after(scene, topic, told);
      memory.read(scene);
    }
    return new Merger(standings).merge(drafts);
  }

  private static List<Scene> scenes(
      Reading reading, List<Syntax> syntax, List<FoundQuantity> quantities, List<FoundDate> dates) {
    Map<Integer, List<FoundQuantity>> quantitiesOf = new HashMap<>();
    for (FoundQuantity quantity : quantities) {
      quantitiesOf.computeIfAbsent(quantity.sentence(), s -> new ArrayList<>(2)).add(quantity);
    }
    Map<Integer, List<FoundDate>> datesOf = new HashMap<>();
    for (FoundDate date : dates) {
      datesOf.computeIfAbsent(date.sentence(), s -> new ArrayList<>(2)).add(date);
    }
    List<Scene> scenes = new ArrayList<>(reading.sentences().size());
    for (int i = 0; i < reading.sentences().size(); i++) {
      SentenceReading sentence = reading.sentences().get(i);
      scenes.add(
          new Scene(
              i,
              sentence,
              syntax.get(i),
              Optional.ofNullable(quantitiesOf.get(i)).orElse(List.of()),
              Optional.ofNullable(datesOf.get(i)).orElse(List.of())));
    }
    return scenes;
  }
}
