//! Standing queries: they run whether anybody watches or not, and their results are kept. An empty feed in a request means
//! the client's.

use headcount_proto::v1::{
    CreateQueryRequest, CreateQueryResponse, DeleteQueryRequest, GetQueryRequest,
    ListQueriesRequest, StandingQuery, UpdateQueryRequest, UpdateQueryResponse,
};

use crate::client::Client;
use crate::error::Error;

impl Client {
    /// The standing queries, by name.
    ///
    /// # Errors
    /// What the service says.
    pub async fn standing_queries(&self) -> Result<Vec<StandingQuery>, Error> {
        let mut request = ListQueriesRequest::default();
        self.fill_feed(&mut request.feed);
        let mut queries = Vec::new();
        loop {
            let page = self
                .admin()
                .list_queries(self.call(request.clone()))
                .await?
                .into_inner();
            queries.extend(page.queries);
            if page.next_page_token.is_empty() {
                return Ok(queries);
            }
            request.page_token = page.next_page_token;
        }
    }

    /// One standing query by name.
    ///
    /// # Errors
    /// What the service says.
    pub async fn standing_query(&self, name: impl Into<String>) -> Result<StandingQuery, Error> {
        let mut request = GetQueryRequest {
            name: name.into(),
            ..Default::default()
        };
        self.fill_feed(&mut request.feed);
        let answer = self.admin().get_query(self.call(request)).await?;
        Ok(answer.into_inner().query.unwrap_or_default())
    }

    /// Adds a standing query. The same again is answered as the first time, so a call whose answer was lost can be made
    /// once more.
    ///
    /// # Errors
    /// What the service says.
    pub async fn create_query(
        &self,
        mut request: CreateQueryRequest,
    ) -> Result<CreateQueryResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.admin().create_query(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// Changes the definition of a standing query; its results are computed again from the oldest records that are kept.
    ///
    /// # Errors
    /// What the service says.
    pub async fn update_query(
        &self,
        mut request: UpdateQueryRequest,
    ) -> Result<UpdateQueryResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.admin().update_query(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// Ends a standing query, whatever its etag; its past results stay.
    ///
    /// # Errors
    /// What the service says.
    pub async fn delete_query(&self, name: impl Into<String>) -> Result<(), Error> {
        let mut request = DeleteQueryRequest {
            name: name.into(),
            ..Default::default()
        };
        self.fill_feed(&mut request.feed);
        self.admin().delete_query(self.call(request)).await?;
        Ok(())
    }
}
