package org.spoor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoor.model.Metadata;

class MailTest {
  @TempDir private Path folder;

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsBodyHeadersAndAttachments() {
    String mail =
        "From: =?utf-8?Q?Jane_D=C3=B6e?= <jane@post.example>\r\nTo: desk@post.example\r\n"
            + "Subject: Fwd: =?utf-8?B?"
            + Base64.getEncoder()
                .encodeToString("Überfall on the depot".getBytes(StandardCharsets.UTF_8))
            + "?=\r\n"
            + "Date: Tue, 3 Dec 2024 23:30:00 +0200\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n"
            + "Content-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\n"
            + "Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "Officers found the goods in the =\r\nharbour of Klaip=C4=97da, said=20\r\nthe ministry.\r\n\r\nMore later.\r\n"
            + "--b2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Officers found the goods.</p>\r\n--b2--\r\n"
            + "--b1\r\nContent-Type: text/plain; name=\"note.txt\"\r\nContent-Disposition: attachment; filename=\"note.txt\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + base64("A note of its own.")
            + "\r\n"
            + "--b1\r\nContent-Type: image/png; name=\"logo.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n"
            + "--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: The older mail\r\nDate: Mon, 2 Dec 2024 10:00:00 +0200\r\n\r\nOld words.\r\n"
            + "--b1--\r\n";
    Reading reading = Reading.of(Reading.file(folder, "m.eml", mail));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.documents())
        .extracting(read -> read.document().id())
        .containsExactly("m.eml", "m.eml!/note.txt", "m.eml!/message.eml");
    assertThat(reading.documents().get(0).document().text())
        .isEqualTo(
            "Überfall on the depot\n\nOfficers found the goods in the harbour of Klaipėda, said the ministry.\n\nMore later.");
    Metadata metadata = reading.documents().get(0).document().metadata();
    assertThat(metadata.title()).contains("Überfall on the depot");
    assertThat(metadata.author()).contains("Jane Döe");
    assertThat(metadata.published()).contains("2024-12-03");
    assertThat(reading.documents().get(1).document().metadata().published()).contains("2024-12-03");
    assertThat(reading.documents().get(2).document().metadata().published()).contains("2024-12-02");
    assertThat(reading.documents().get(2).document().text())
        .isEqualTo("The older mail\n\nOld words.");
  }

  @Test
  void takesTheHtmlWhereThePlainBodyIsAPointer() {
    String mail =
        "From: news@post.example\r\nSubject: News\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/plain\r\n\r\nSee it in your browser.\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            + "<table><tr><td><p>First story of the day is here, told at some length for the test.</p></td></tr>"
            + "<tr><td><p>Second story of the day is here, told at some length for the test.</p></td></tr></table>\r\n--b--\r\n";
    assertThat(Reading.of(Reading.file(folder, "m.eml", mail)).only().document().text())
        .contains("First story")
        .contains("Second story")
        .doesNotContain("browser");
  }

  @Test
  void anEncryptedMailAndAnUnknownCharset() {
    String encrypted =
        "Subject: x\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nabc\r\n--b--\r\n";
    assertThat(Reading.of(Reading.file(folder, "e.eml", encrypted)).onlyCode())
        .isEqualTo(ErrorCode.PASSWORD_PROTECTED);
    String unknown =
        "Subject: x\r\nContent-Type: text/plain; charset=x-none\r\n\r\nPlain words all the same.\r\n";
    assertThat(Reading.of(Reading.file(folder, "u.eml", unknown)).only().document().text())
        .contains("Plain words");
  }
}
