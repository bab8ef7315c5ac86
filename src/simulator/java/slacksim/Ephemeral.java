package slacksim;

/**
 * A message only one person sees.
 *
 * @param channelId where it is shown
 * @param message what it says
 */
record Ephemeral(String channelId, Message message) {

	Card card(Person person) {
		Workspace workspace = person.workspace();
		Channel channel = workspace.monitor()
			.alone(() -> workspace.state()
				.channels()
				.called(this.channelId)
				.orElseGet(() -> workspace.state().channels().direct(person.id())));
		return new Card(person, channel, this.message.copy(), true);
	}

}
