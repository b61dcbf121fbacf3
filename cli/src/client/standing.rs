//! `headcount query standing`, `create`, `change`, `delete`: standing queries.

use std::path::Path;

use anyhow::Context as _;
use headcount_sdk::Client;
use headcount_sdk::v1::{
    CreateQueryRequest, DeleteQueryResponse, QueryDefinition, StandingQuery, UpdateQueryRequest,
};

use super::{print_answer, print_line};
use crate::args::{Definition, Output, StandingQueries as Asked};
use crate::json;
use crate::table::Table;

/// Asks and prints.
pub(super) async fn run(client: &Client, output: Output, asked: Asked) -> anyhow::Result<()> {
    match asked {
        Asked::List => list(client, output).await,
        Asked::Create {
            name,
            definition,
            from_earliest,
            from_cursor,
            until_cursor,
        } => {
            let request = CreateQueryRequest {
                query: Some(query(name, &definition)?),
                from_earliest,
                from_cursor: from_cursor.unwrap_or_default(),
                until_cursor: until_cursor.unwrap_or_default(),
                ..Default::default()
            };
            let made = client.create_query(request).await?;
            print_answer(output, "CreateQueryResponse", &made, |made| {
                table(made.query.as_slice())
            })
        }
        Asked::Change { name, definition } => {
            let request = UpdateQueryRequest {
                query: Some(query(name, &definition)?),
                ..Default::default()
            };
            let made = client.update_query(request).await?;
            print_answer(output, "UpdateQueryResponse", &made, |made| {
                table(made.query.as_slice())
            })
        }
        Asked::Delete { name } => {
            client.delete_query(&name).await?;
            let done = DeleteQueryResponse {};
            print_answer(output, "DeleteQueryResponse", &done, |_| {
                format!("{name} has ended, its results stay")
            })
        }
    }
}

async fn list(client: &Client, output: Output) -> anyhow::Result<()> {
    let queries = client.standing_queries().await?;
    match output {
        Output::Table => print_line(table(&queries).trim_end()),
        Output::Json => queries
            .iter()
            .try_for_each(|query| print_line(&json::line("StandingQuery", query)?)),
    }
}

fn query(name: String, definition: &Definition) -> anyhow::Result<StandingQuery> {
    let definition = Some(read(&definition.definition)?);
    Ok(StandingQuery {
        name,
        definition,
        ..Default::default()
    })
}

/// JSON, or the file that holds it.
fn read(text: &str) -> anyhow::Result<QueryDefinition> {
    if text.trim_start().starts_with('{') {
        return json::read("QueryDefinition", text).context("--definition is no QueryDefinition");
    }
    let file = Path::new(text);
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("--definition: {} cannot be read", file.display()))?;
    json::read("QueryDefinition", &text)
        .with_context(|| format!("{} holds no QueryDefinition", file.display()))
}

fn table(queries: &[StandingQuery]) -> String {
    let mut table = Table::new(&["query", "plan", "etag", "definition"]);
    for query in queries {
        let definition = query.definition.clone().unwrap_or_default();
        let definition = json::line("QueryDefinition", &definition);
        table.row(vec![
            query.name.clone(),
            query.plan_hash.clone(),
            if query.configured {
                "configured".to_owned()
            } else {
                query.etag.clone()
            },
            definition.unwrap_or_default(),
        ]);
    }
    table.render()
}
