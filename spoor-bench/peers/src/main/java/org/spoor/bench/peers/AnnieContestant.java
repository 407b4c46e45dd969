package org.spoor.bench.peers;

import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.ProcessingResource;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.spoor.bench.Contestant;

/**
 * GATE's ANNIE with its default resources.
 *
 * <p>GATE would resolve the plugin over the network; here its jar, which the build has resolved, is
 * unpacked and registered as a folder.
 */
public final class AnnieContestant implements Contestant {
  private static final List<String> PIPELINE =
      List.of(
          "gate.creole.annotdelete.AnnotationDeletePR",
          "gate.creole.tokeniser.DefaultTokeniser",
          "gate.creole.gazetteer.DefaultGazetteer",
          "gate.creole.splitter.SentenceSplitter",
          "gate.creole.POSTagger",
          "gate.creole.ANNIETransducer",
          "gate.creole.orthomatcher.OrthoMatcher");

  private @Nullable SerialAnalyserController pipeline;
  private @Nullable Corpus corpus;

  @Override
  public String name() {
    return "GATE 9.0.1, ANNIE 9.1";
  }

  @Override
  public void load() throws Exception {
    Gate.runInSandbox(true);
    Gate.init();
    Gate.getCreoleRegister().registerPlugin(new Plugin.Directory(unpack().toUri().toURL()));
    SerialAnalyserController controller =
        (SerialAnalyserController) Factory.createResource("gate.creole.SerialAnalyserController");
    for (String type : PIPELINE) {
      controller.add((ProcessingResource) Factory.createResource(type));
    }
    corpus = Factory.newCorpus("texts");
    controller.setCorpus(corpus);
    pipeline = controller;
  }

  /** The plugin's resources beside a description that names its jar. */
  private static Path unpack() throws IOException {
    Path jar =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith("annie-"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("ANNIE is not on the class path"));
    Path folder = Files.createTempDirectory("annie");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && entry.getName().startsWith("resources/")) {
          Path file = folder.resolve(entry.getName()).normalize();
          if (file.startsWith(folder)) {
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
          }
        }
      }
    }
    try (InputStream in = Files.newInputStream(jar)) {
      Files.copy(in, folder.resolve("annie.jar"));
    }
    Files.writeString(
        folder.resolve("creole.xml"),
        "<CREOLE-DIRECTORY><JAR SCAN=\"true\">annie.jar</JAR></CREOLE-DIRECTORY>");
    return folder;
  }

  @Override
  public int read(String text) throws Exception {
    if (pipeline == null || corpus == null) {
      throw new IllegalStateException("load first");
    }
    Document document = Factory.newDocument(text);
    try {
      corpus.add(document);
      pipeline.execute();
      return document
          .getAnnotations()
          .get(
              java.util.Set.of(
                  "Person", "Organization", "Location", "Date", "Money", "Percent", "JobTitle"))
          .size();
    } finally {
      corpus.clear();
      Factory.deleteResource(document);
    }
  }
}
