package org.switchboard.survey.round;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.schedule.Occurrence;
import org.switchboard.schedule.RecurringJob;
import org.switchboard.schedule.RecurringJobs;
import org.switchboard.survey.Survey;
import org.switchboard.survey.Surveys;

/** A recurring job for each survey; every run is one round. */
@Component
class SurveyJobs implements RecurringJobs {

	/** The prefix of these jobs' names. */
	static final String PREFIX = "survey-";

	private final Surveys surveys;

	private final Rounds rounds;

	SurveyJobs(Surveys surveys, Rounds rounds) {
		this.surveys = surveys;
		this.rounds = rounds;
	}

	@Override
	public List<RecurringJob> all() {
		return this.surveys.current().surveys().stream().<RecurringJob>map(SurveyJob::new).toList();
	}

	/**
	 * Opens the rounds of a survey.
	 */
	private final class SurveyJob implements RecurringJob {

		private final Survey survey;

		private SurveyJob(Survey survey) {
			this.survey = survey;
		}

		@Override
		public String name() {
			return PREFIX + this.survey.id();
		}

		@Override
		public String purpose() {
			return RoundWords.purpose(this.survey.name());
		}

		@Override
		public String cron() {
			return this.survey.rounds().cron();
		}

		@Override
		public Duration goodFor() {
			return this.survey.rounds().openFor();
		}

		@Override
		public void run(Occurrence occurrence) {
			SurveyJobs.this.rounds.begin(this.survey, occurrence);
		}

	}

}
