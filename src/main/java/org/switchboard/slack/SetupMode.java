package org.switchboard.slack;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

import org.switchboard.setup.SetupOnly;

/**
 * Leaves out all components but those of setup mode as long as a token or a secret of
 * Slack is missing, and those of setup mode otherwise.
 */
public class SetupMode implements TypeFilter {

	private final boolean on;

	SetupMode(Environment environment) {
		this.on = !Binder.get(environment).bindOrCreate("switchboard.slack", SlackProperties.class).isComplete();
	}

	@Override
	public boolean match(MetadataReader type, MetadataReaderFactory types) {
		return this.on != type.getAnnotationMetadata().hasAnnotation(SetupOnly.class.getName());
	}

}
