package org.switchboard.slack;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

import org.switchboard.setup.SetupOnly;

/**
 * While one of Slack's tokens or secrets is missing, leaves out all components except
 * those of setup mode; otherwise leaves out those.
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
