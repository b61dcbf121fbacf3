package headcount

import (
	"context"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const (
	adminService = "/headcount.v1.AdminService/"
	logService   = "/headcount.v1.LogService/"
)

func (c *Client) admin() v1.AdminServiceClient { return v1.NewAdminServiceClient(c.link.conn) }

// Status asks for the pipeline at a glance.
func (c *Client) Status(ctx context.Context) (*v1.GetStatusResponse, error) {
	request := &v1.GetStatusRequest{Feed: c.Feed()}
	return call(ctx, c.link, adminService+"GetStatus", c.admin().GetStatus, request, 0)
}

// StandingQueries asks for the standing queries.
func (c *Client) StandingQueries(ctx context.Context) ([]*v1.StandingQuery, error) {
	request := &v1.ListQueriesRequest{Feed: c.Feed()}
	answer, err := call(ctx, c.link, adminService+"ListQueries", c.admin().ListQueries, request, 0)
	return answer.GetQueries(), err
}

// CreateQuery adds a standing query, which counts from the earliest record where fromEarliest is said; the
// same definition again is no error.
func (c *Client) CreateQuery(
	ctx context.Context, name string, definition *v1.QueryDefinition, fromEarliest bool,
) (*v1.StandingQuery, error) {
	request := &v1.CreateQueryRequest{
		Feed:         c.Feed(),
		Query:        &v1.StandingQuery{Name: name, Definition: definition},
		FromEarliest: fromEarliest,
	}
	answer, err := call(ctx, c.link, adminService+"CreateQuery", c.admin().CreateQuery, request, 0)
	return answer.GetQuery(), err
}

// DeleteQuery ends a standing query; its past results stay.
func (c *Client) DeleteQuery(ctx context.Context, name string) error {
	request := &v1.DeleteQueryRequest{Feed: c.Feed(), Name: name}
	_, err := call(ctx, c.link, adminService+"DeleteQuery", c.admin().DeleteQuery, request, 0)
	return err
}

// Partitions asks for the partitions of a channel with their bounds.
func (c *Client) Partitions(ctx context.Context, channel v1.Channel) ([]*v1.PartitionBounds, error) {
	request := &v1.ListPartitionsRequest{Feed: c.Feed(), Channel: channel}
	list := v1.NewLogServiceClient(c.link.conn).ListPartitions
	answer, err := call(ctx, c.link, logService+"ListPartitions", list, request, 0)
	return answer.GetPartitions(), err
}
