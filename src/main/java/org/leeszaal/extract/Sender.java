package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.jspecify.annotations.Nullable;
import org.leeszaal.extract.text.Bylines;

/**
 * Who sent a mail: people, or an outlet behind a mailbox of its desk.
 *
 * @param outlet name of the mailbox of a desk or newsletter; empty when people wrote
 */
record Sender(List<String> people, String outlet) {
  /** First parts of addresses that belong to a desk, not to a person. */
  private static final Set<String> DESKS =
      Set.of(
          "desk",
          "redactie",
          "redaction",
          "editor",
          "editors",
          "editorial",
          "newsroom",
          "news",
          "nieuws",
          "nieuwsbrief",
          "newsletter",
          "newsletters",
          "infolettre",
          "lettre",
          "info",
          "contact",
          "press",
          "pers",
          "presse",
          "noreply",
          "no-reply",
          "donotreply",
          "wire",
          "service",
          "abonnement",
          "alerts",
          "alertes");

  static Sender of(@Nullable MailboxList from) {
    List<String> people = new ArrayList<>();
    String outlet = "";
    if (from != null) {
      for (Mailbox mailbox : from) {
        String name = mailbox.getName() == null ? "" : mailbox.getName().strip();
        if (isDesk(mailbox) && outlet.isEmpty()) {
          outlet = name;
        } else {
          people.addAll(Bylines.names(name));
        }
      }
    }
    return new Sender(List.copyOf(people), outlet);
  }

  private static boolean isDesk(Mailbox mailbox) {
    String local = mailbox.getLocalPart() == null ? "" : mailbox.getLocalPart();
    return DESKS.contains(local.toLowerCase(Locale.ROOT));
  }
}
