"""The messages of the contract, as `proto/headcount/v1` documents them."""

from headcount.v1.admin_service_pb2 import *
from headcount.v1.delivery_service_pb2 import *
from headcount.v1.error_pb2 import *
from headcount.v1.history_pb2 import *
from headcount.v1.log_service_pb2 import *
from headcount.v1.publisher_service_pb2 import *
from headcount.v1.query_pb2 import *
from headcount.v1.query_service_pb2 import *
from headcount.v1.record_pb2 import *
from headcount.v1.rsvp_pb2 import *
from headcount.v1.sketch_pb2 import *
from headcount.v1.subscriber_service_pb2 import *
from headcount.v1.subscription_service_pb2 import *
from headcount.v1.sync_service_pb2 import *
