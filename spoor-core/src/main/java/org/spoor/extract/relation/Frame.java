package org.spoor.extract.relation;

import java.util.List;
import java.util.Set;
import org.spoor.model.Relation;

/**
 * One way of saying a relation.
 *
 * @param number position in the file
 * @param swapped whether what stands first is the object
 * @param passiveOnly whether only passives count
 * @param reciprocal whether the two sides are the members of the subject
 * @param behind prepositions behind which the object stands; empty where it stands behind the verb
 */
record Frame(
    int number,
    Relation.Type relation,
    Set<Kind> subject,
    Set<Kind> object,
    boolean swapped,
    boolean passiveOnly,
    boolean reciprocal,
    List<String> behind) {
  Frame {
    subject = Set.copyOf(subject);
    object = Set.copyOf(object);
    behind = List.copyOf(behind);
  }
}
