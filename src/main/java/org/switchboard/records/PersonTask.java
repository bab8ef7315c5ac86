package org.switchboard.records;

import java.util.Optional;

/**
 * What is to be done with all that a person has in requests, and how far it has got.
 *
 * @param verb what
 * @param who whose
 * @param other as whom, if they are joined with another id
 * @param by the administrator who wants it
 * @param intent what this wish is known by
 * @param from where to go on
 * @param kept how many requests stay as they are, as they are on hold
 * @param locked how many requests stay as they are, as they cannot be decrypted for now
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

	// an older version reads it unless something is locked
	String subject() {
		String subject = String.join(" ", this.verb.name(), this.who, this.other, this.by, this.intent,
				this.from.ended() ? "ended" : "open", String.valueOf(this.from.since()), String.valueOf(this.kept));
		return (this.locked == 0) ? subject : subject + " " + this.locked;
	}

	/**
	 * Removes their words, or gives all of it to another id.
	 */
	enum Verb {

		ERASE, JOIN

	}

}
