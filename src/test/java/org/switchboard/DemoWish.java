package org.switchboard;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

import static org.awaitility.Awaitility.await;

/**
 * A request in the demo's history.
 *
 * @param day how many business days ago it was filed
 * @param at the time of that day
 * @param who the requester
 * @param asks its department
 * @param about its category
 * @param channel where the team has the card
 * @param words its summary
 * @param urgency its priority, if not the form's default
 * @param then what followed
 */
record DemoWish(int day, LocalTime at, String who, String asks, String about, String channel, String words,
		Optional<String> urgency, List<Step> then) {

	void isAsked(Workspace workspace) {
		Modal form = workspace.person(this.who).runs("/request").modal();
		Town.fillsIn(form, this.asks, this.about, this.words);
		this.urgency.ifPresent((choice) -> form.chooses("How urgent is this?", choice));
		form.submits();
	}

	Conversation placeOf(Person person) {
		boolean direct = this.channel.equals("direct") || person.user().realName().equals(this.who);
		return direct ? person.dm() : person.in(this.channel);
	}

	/**
	 * Something a person did with the card.
	 *
	 * @param after how long after the request was filed
	 * @param who the person
	 * @param does the button they pressed
	 * @param words what they wrote, if asked to
	 * @param in where their card is, if they have their own
	 */
	record Step(String after, String who, String does, Optional<String> words, Optional<String> in) {

		void follows(DemoWish wish, Workspace workspace) {
			Person person = workspace.person(this.who);
			Conversation place = this.in.isPresent() ? person.dm() : wish.placeOf(person);
			// not the message that asks someone about it
			Card card = await().until(() -> card(place, wish), Optional::isPresent).orElseThrow();
			this.words.ifPresentOrElse((text) -> Town.says(card, this.does, text), () -> card.clicks(this.does));
		}

		private Optional<Card> card(Conversation place, DemoWish wish) {
			return place.messages()
				.stream()
				.filter((message) -> message.text().contains(wish.words())
						&& Stream.of(message.buttons(), message.menu())
							.anyMatch((offered) -> offered.contains(this.does)))
				.findFirst();
		}

	}

}
