//! The machine-readable contract: both documents are valid, and what goes over the wire and over HTTP is as they say.
//!
//! What the rules answer is told elsewhere; here messages are only held against their schemas.

mod day;
mod pages;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use yaml_rust2::{Yaml, YamlLoader};

use super::requests::{PLAIN, commands, kind, wrong_values};

const ASYNCAPI: &str = include_str!("../../docs/asyncapi.yaml");
const OPENAPI: &str = include_str!("../../docs/openapi.yaml");

fn read(text: &str) -> Value {
    let documents = YamlLoader::load_from_str(text).expect("the document is YAML");
    json_of(&documents[0])
}

fn json_of(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::String(text) => json!(text),
        Yaml::Integer(number) => json!(number),
        Yaml::Boolean(is) => json!(is),
        Yaml::Real(_) => json!(yaml.as_f64()),
        Yaml::Array(items) => items.iter().map(json_of).collect(),
        Yaml::Hash(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                (name.as_str().unwrap_or_default().to_owned(), json_of(value))
            });
            Value::Object(fields.collect())
        }
        Yaml::Null => Value::Null,
        Yaml::Alias(_) | Yaml::BadValue => panic!("not a value: {yaml:?}"),
    }
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}\n{value:#}");
}

#[test]
fn both_documents_are_valid_by_the_official_schemas() {
    let asyncapi: Value =
        serde_json::from_str(include_str!("../schemas/asyncapi-3.0.0.json")).expect("a schema");
    let validator = jsonschema::draft7::new(&asyncapi).expect("a schema");
    assert_valid(&validator, &read(ASYNCAPI), "asyncapi.yaml");
    let openapi: Value =
        serde_json::from_str(include_str!("../schemas/openapi-3.1.json")).expect("a schema");
    let validator = jsonschema::draft202012::new(&openapi).expect("a schema");
    assert_valid(&validator, &read(OPENAPI), "openapi.yaml");
    let mut broken = read(OPENAPI);
    broken["paths"]["/healthz"]["get"]["responses"] = json!("none");
    assert!(
        !validator.is_valid(&broken),
        "the schema tells right from wrong"
    );
}

#[test]
fn every_reference_in_the_documents_leads_somewhere() {
    for text in [ASYNCAPI, OPENAPI] {
        let document = read(text);
        let mut found = 0;
        walk(&document, &mut |value| {
            if let Some(target) = value["$ref"].as_str() {
                let pointer = target
                    .strip_prefix('#')
                    .expect("a reference within the document");
                assert!(
                    document.pointer(pointer).is_some(),
                    "{target} leads nowhere"
                );
                found += 1;
            }
        });
        assert!(found > 20);
    }
}

fn walk(value: &Value, visit: &mut impl FnMut(&Value)) {
    visit(value);
    match value {
        Value::Object(fields) => fields.values().for_each(|value| walk(value, visit)),
        Value::Array(items) => items.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

/// Forbids what is not told: a field that no document has is a field that nobody can rely on.
fn close(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("properties") && fields.get("type") == Some(&json!("object")) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// The schemas of a document, closed.
struct Schemas(Value);

impl Schemas {
    fn of(text: &str) -> Self {
        let mut document = read(text);
        close(&mut document["components"]);
        close(&mut document["paths"]);
        Self(document)
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut whole = schema.clone();
        whole["components"] = self.0["components"].clone();
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .build(&whole)
            .expect("a schema")
    }

    fn named(&self, name: &str) -> Validator {
        self.validator(&json!({ "$ref": format!("#/components/schemas/{name}") }))
    }

    /// What a `$ref` stands for.
    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(target) => self.0.pointer(&target[1..]).expect("it leads somewhere"),
            None => value,
        }
    }
}

#[test]
fn every_command_fits_its_schema_and_no_wrong_type_does() {
    let request = Schemas::of(ASYNCAPI).named("Request");
    let asked = |command: &Value| json!({ "id": "a", "command": command });
    for (_, command, required) in commands() {
        assert_valid(&request, &asked(&command), "a command");
        for (name, right) in command.as_object().expect("an object") {
            for value in wrong_values()
                .iter()
                .filter(|value| kind(value) != kind(right))
            {
                let mut bad = command.clone();
                bad[name] = value.clone();
                assert!(!request.is_valid(&asked(&bad)), "{bad}");
            }
        }
        for name in required {
            let mut bad = command.clone();
            bad.as_object_mut().expect("an object").remove(*name);
            assert!(!request.is_valid(&asked(&bad)), "{bad}");
        }
    }
    for (_, name) in PLAIN {
        assert_valid(&request, &asked(&json!({ "type": name })), name);
    }
    assert!(!request.is_valid(&asked(&json!({"type": "dance"}))));
}
