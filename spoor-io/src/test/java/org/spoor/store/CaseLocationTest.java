package org.spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseLocationTest {
  @Test
  void aPathIsAFile() {
    assertThat(CaseLocation.parse("a/b c.spoor"))
        .isEqualTo(new CaseLocation.File(Path.of("a/b c.spoor")));
  }

  @Test
  void anAddressIsAServer() {
    assertThat(CaseLocation.parse("postgresql://ann:p%40ss+w:rd@db.example:5433/team?schema=env"))
        .isEqualTo(
            new CaseLocation.Server(
                "db.example", 5433, "team", Optional.of("ann"), Optional.of("p@ss+w:rd"), "env"));
    assertThat(CaseLocation.parse("postgres://db/team"))
        .isEqualTo(
            new CaseLocation.Server(
                "db", 5432, "team", Optional.empty(), Optional.empty(), "public"));
  }

  @Test
  void thePasswordIsNeverShown() {
    assertThat(CaseLocation.parse("postgresql://ann:s3cret@db/team?schema=env"))
        .hasToString("postgresql://ann@db:5432/team?schema=env");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "postgresql://ann:s3cret@/team",
        "postgresql://ann:s3cret@db",
        "postgresql://ann:s3cret@db/",
        "postgresql://ann:s3cret@db/a/b",
        "postgresql://ann:s3cret@db/team?ssl=on",
        "postgresql://ann:s3cret@db/team?schema=a;drop",
        "postgresql://ann:s3 cret@db/team",
        "a\0b"
      })
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> CaseLocation.parse(text))
        .matches(e -> e.code() == StoreCode.BAD_LOCATION)
        .matches(e -> !String.valueOf(e.getMessage()).contains("cret"));
  }
}
