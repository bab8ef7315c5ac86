package org.switchboard.journal;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

	@Bean
	Followers journalFollowers(Journal journal, JournalStore store, JournalProperties properties, Clock clock,
			ObjectProvider<JournalFollower> followers) {
		return new Followers(journal, store, properties, clock, followers.orderedStream().toList());
	}

	@Bean
	JournalMeters journalMeters(JournalStore store, ObjectProvider<JournalFollower> followers) {
		return new JournalMeters(store, followers.orderedStream().map(JournalFollower::name).toList());
	}

}
