package org.spoor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.spoor.lexicon.CommodityTree;

/** Holds the direction of packages that ARCHITECTURE.md draws. Modules hold the coarse one. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.spoor");

  @Test
  void direction() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("org.spoor.model")
        .layer("resource")
        .definedBy("org.spoor.resource")
        .layer("text")
        .definedBy("org.spoor.text")
        .layer("lexicon")
        .definedBy("org.spoor.lexicon")
        .layer("extract")
        .definedBy("org.spoor.extract..")
        .layer("resolve")
        .definedBy("org.spoor.resolve..")
        .layer("assess")
        .definedBy("org.spoor.assess..")
        .layer("read")
        .definedBy("org.spoor.read..")
        .layer("exchange")
        .definedBy("org.spoor.exchange")
        .layer("store")
        .definedBy("org.spoor.store")
        .layer("index")
        .definedBy("org.spoor.index")
        .layer("report")
        .definedBy("org.spoor.report")
        .layer("run")
        .definedBy("org.spoor.run")
        .layer("serve")
        .definedBy("org.spoor.serve")
        .layer("cli")
        .definedBy("org.spoor.cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("cli", "serve")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli", "serve", "run")
        .whereLayer("exchange")
        .mayOnlyBeAccessedByLayers("cli", "serve", "run")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("cli", "serve", "run")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("cli", "serve", "run")
        .whereLayer("index")
        .mayOnlyBeAccessedByLayers("cli", "serve", "run", "report")
        .whereLayer("extract")
        .mayOnlyBeAccessedByLayers("cli", "run")
        .whereLayer("assess")
        .mayOnlyBeAccessedByLayers("exchange", "report", "run", "serve", "cli")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("assess", "exchange", "run", "serve", "cli")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("extract", "resolve", "assess")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("lexicon", "extract")
        .check(CLASSES);
  }

  @Test
  void theWebStaysInTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.spoor.serve")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "org.bouncycastle..")
        .because("what a case is does not depend on how it is shown")
        .check(CLASSES);
  }

  @Test
  void theLibraryOfTheIndexStaysInIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.spoor.index")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("the index is derived: it can be thrown away, and so can what it is made with")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.spoor.index")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.spoor.read..", "org.spoor.store..", "org.spoor.exchange..")
        .because("the index is given what it holds")
        .check(CLASSES);
  }

  @Test
  void modelStandsAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.spoor.model")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.spoor.model", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void coreTouchesNoFilesNetworkOrDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.spoor.model",
            "org.spoor.resource",
            "org.spoor.text",
            "org.spoor.lexicon",
            "org.spoor.extract..",
            "org.spoor.resolve..",
            "org.spoor.assess..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax.net..")
        .because("what the core does are pure functions that also run where there is no disk")
        .check(CLASSES);
  }

  @Test
  void resolvingKnowsFindingsNotTexts() {
    noClasses()
        .that()
        .resideInAPackage("org.spoor.resolve..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.spoor.text..", "org.spoor.extract..")
                .or(
                    resideInAPackage("org.spoor.lexicon..")
                        .and(not(equivalentTo(CommodityTree.class)))))
        .because("resolution works on findings from anywhere; of the lexicon it knows one tree")
        .check(CLASSES);
  }

  @Test
  void theLibraryOfGraphsStaysInAssessing() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.spoor.assess.flow", "org.spoor.assess.network")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jgrapht..")
        .because("what crosses rooms are records, not somebody's graphs")
        .check(CLASSES);
    for (String one : new String[] {"flow", "network", "mission", "corroboration"}) {
      noClasses()
          .that()
          .resideInAPackage("org.spoor.assess." + one)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.spoor.assess..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.spoor.assess",
                              "org.spoor.assess.ledger",
                              "org.spoor.assess." + one))))
          .because("each assessment stands alone on what was resolved; ledgers are common ground")
          .check(CLASSES);
    }
  }

  @Test
  void theIndexKnowsNoCase() {
    noClasses()
        .that()
        .resideInAPackage("org.spoor.assess.index")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.spoor.assess.profile", "org.spoor.resolve..", "org.spoor.model")
        .because("the Index's scores and arithmetic stand apart from what reports say")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.spoor.exchange")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.spoor.assess.ledger", "org.spoor.assess.profile")
        .because("of what is assessed, tables bring in the Index's scores alone")
        .check(CLASSES);
  }

  @Test
  void packagesAreNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
  }
}
