//! Questions that are answered from sketches: each number comes with its bounds. An empty feed in a request means the
//! client's.

use headcount_proto::v1::{
    CheckSeenRequest, CheckSeenResponse, CountDistinctRequest, CountDistinctResponse,
    EstimateCountRequest, EstimateCountResponse, EstimateInnerProductRequest,
    EstimateInnerProductResponse, EstimateRangeRequest, EstimateRangeResponse, QuantilesRequest,
    QuantilesResponse, SampleRequest, SampleResponse,
};

use crate::client::Client;
use crate::error::Error;

impl Client {
    /// How many distinct members, events and so on there were.
    ///
    /// # Errors
    /// What the service says.
    pub async fn count_distinct(
        &self,
        mut request: CountDistinctRequest,
    ) -> Result<CountDistinctResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().count_distinct(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// How often a key came.
    ///
    /// # Errors
    /// What the service says.
    pub async fn estimate_count(
        &self,
        mut request: EstimateCountRequest,
    ) -> Result<EstimateCountResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().estimate_count(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// How many records have a number within a range.
    ///
    /// # Errors
    /// What the service says.
    pub async fn estimate_range(
        &self,
        mut request: EstimateRangeRequest,
    ) -> Result<EstimateRangeResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().estimate_range(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// How alike two selections of records are, by what they have in common.
    ///
    /// # Errors
    /// What the service says.
    pub async fn estimate_inner_product(
        &self,
        mut request: EstimateInnerProductRequest,
    ) -> Result<EstimateInnerProductResponse, Error> {
        self.fill_feed(&mut request.feed);
        let call = self.call(request);
        Ok(self
            .query()
            .estimate_inner_product(call)
            .await?
            .into_inner())
    }

    /// Whether a key has come up before.
    ///
    /// # Errors
    /// What the service says.
    pub async fn check_seen(
        &self,
        mut request: CheckSeenRequest,
    ) -> Result<CheckSeenResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().check_seen(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// Some of the records, each with the same chance.
    ///
    /// # Errors
    /// What the service says.
    pub async fn sample(&self, mut request: SampleRequest) -> Result<SampleResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().sample(self.call(request)).await?;
        Ok(answer.into_inner())
    }

    /// Quantiles of guests, lead time or skew.
    ///
    /// # Errors
    /// What the service says.
    pub async fn quantiles(
        &self,
        mut request: QuantilesRequest,
    ) -> Result<QuantilesResponse, Error> {
        self.fill_feed(&mut request.feed);
        let answer = self.query().quantiles(self.call(request)).await?;
        Ok(answer.into_inner())
    }
}
