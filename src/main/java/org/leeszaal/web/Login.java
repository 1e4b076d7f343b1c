package org.leeszaal.web;

import java.time.Clock;
import org.leeszaal.web.login.Guard;
import org.leeszaal.web.login.Password;
import org.leeszaal.web.login.Sessions;

/** The password and the sessions of those who knew it. */
record Login(Guard guard, Sessions sessions) {
  static Login of(Password password) {
    return new Login(new Guard(password, Clock.systemUTC()), new Sessions(Clock.systemUTC()));
  }
}
