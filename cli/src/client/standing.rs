//! `headcount query standing`, `create`, `change`, `delete`: standing queries.

use headcount_sdk::Client;
use headcount_sdk::v1::{
    CreateQueryRequest, DeleteQueryResponse, StandingQuery, UpdateQueryRequest,
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
    let definition = Some(json::given("QueryDefinition", &definition.definition)?);
    Ok(StandingQuery {
        name,
        definition,
        ..Default::default()
    })
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
