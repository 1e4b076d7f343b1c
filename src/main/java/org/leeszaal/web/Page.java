package org.leeszaal.web;

/** Answers the requests of one kind of address. */
interface Page {
  Answer answer(Question question);
}
