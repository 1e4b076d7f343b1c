package org.leeszaal.web;

/** Answers the requests of one kind of address. */
@FunctionalInterface
public interface Page {
  Answer answer(Question question);
}
