package org.switchboard.records;

import java.util.Optional;

/**
 * What to do with everything of a person's in requests, and how far it has come.
 *
 * @param verb what to do
 * @param who the person's Slack user id
 * @param other the new Slack user id when joining, else a dash
 * @param by the administrator who asked for it
 * @param intent identifies this task
 * @param from where to continue
 * @param kept how many requests were left alone because they are on hold
 * @param locked how many requests were left alone because they can't be decrypted for now
 */
record PersonTask(Verb verb, String who, String other, String by, String intent, AllRequests.From from, int kept,
		int locked) {

	static Optional<PersonTask> parse(String subject) {
		String[] words = subject.split(" ", -1);
		return (words.length < 8 || words.length > 9) ? Optional.empty()
				: Optional.of(new PersonTask(Verb.valueOf(words[0]), words[1], words[2], words[3], words[4],
						new AllRequests.From(words[5].equals("ended"), Long.parseLong(words[6])),
						Integer.parseInt(words[7]), (words.length > 8) ? Integer.parseInt(words[8]) : 0));
	}

	PersonTask at(AllRequests.From next, int alsoKept, int alsoLocked) {
		return new PersonTask(this.verb, this.who, this.other, this.by, this.intent, next, this.kept + alsoKept,
				this.locked + alsoLocked);
	}

	// older versions of Switchboard can read it unless something is locked
	String subject() {
		String subject = String.join(" ", this.verb.name(), this.who, this.other, this.by, this.intent,
				this.from.ended() ? "ended" : "open", String.valueOf(this.from.since()), String.valueOf(this.kept));
		return (this.locked == 0) ? subject : subject + " " + this.locked;
	}

	/** Erases their words, or moves everything to another id. */
	enum Verb {

		ERASE, JOIN

	}

}
