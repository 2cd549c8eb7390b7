import { i as debug, t as Failure } from "./outcome.js";
import { $ as getDefaultExtensionConfiguration, A as getHttpHandlerExtensionConfiguration, B as getEndpointPlugin, C as getHttpSigningPlugin, D as getHostHeaderPlugin, E as getLoggerPlugin, G as BinaryDecisionDiagram, H as decideEndpoint, J as resolveRegionConfig, O as resolveHostHeaderConfig, Q as NoOpLogger, T as getRecursionDetectionPlugin, U as customEndpointFunctions, V as resolveEndpointConfig, W as EndpointCache, X as NODE_REGION_CONFIG_OPTIONS, Y as NODE_REGION_CONFIG_FILE_OPTIONS, Z as makeBuilder, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, _t as fromBase64, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, b as resolveUserAgentConfig, ct as Client, d as awsEndpointFunctions, dt as calculateBodyLength, et as resolveDefaultRuntimeConfig, f as NODE_APP_ID_CONFIG_OPTIONS, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as toBase64, h as getRetryPlugin, ht as getSmithyContext, j as resolveHttpHandlerRuntimeConfig, k as getContentLengthPlugin, l as getAwsRegionExtensionConfiguration, lt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, m as getUserAgentPlugin, mt as normalizeProvider, nt as loadConfigsForDefaultMode, o as AwsSdkSigV4Signer, ot as getSchemaSerdePlugin, p as createDefaultUserAgentProvider, q as resolveDefaultsModeConfig, r as resolveAwsSdkSigV4Config, rt as ServiceException, t as Sha256Node, tt as emitWarningIfUnsupportedVersion, u as resolveAwsRegionExtensionConfiguration, ut as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, v as resolveRetryConfig, vt as getDefaultSocketTimeout, w as getHttpAuthSchemeEndpointRuleSetPlugin, x as DefaultIdentityProviderConfig, y as DEFAULT_RETRY_MODE, yt as emitWarningIfUnsupportedVersion$1 } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { t as AwsQueryProtocol } from "./AwsQueryProtocol.js";
import { t as defaultProvider } from "./defaultProvider.js";
import { t as callAws } from "./aws-errors.js";
import { t as postState } from "./post-state.js";
// ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends AwsQueryProtocol {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../node_modules/@aws-sdk/client-ec2/package.json
var version = "3.1169.0";
// ../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// ../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// ../node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _ASGIR = "AuthorizeSecurityGroupIngressRequest";
const _ASGIRu = "AuthorizeSecurityGroupIngressResult";
const _ASGIu = "AuthorizeSecurityGroupIngress";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _CIidr = "CidrIpv4";
const _CTR = "CreateTagsRequest";
const _CTreat = "CreateTags";
const _DR = "DryRun";
const _DSGRRes = "DescribeSecurityGroupRulesRequest";
const _DSGRResc = "DescribeSecurityGroupRulesResult";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGRescri = "DescribeSecurityGroupRules";
const _DSGe = "DescribeSecurityGroups";
const _De = "Description";
const _FLi = "FilterList";
const _FP = "FromPort";
const _Fi = "Filters";
const _Fil = "Filter";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _GOI = "GroupOwnerId";
const _IE = "IsEgress";
const _IPEp = "IpPermissionsEgress";
const _IPLp = "IpPermissionList";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _K = "Key";
const _MR = "MaxResults";
const _N = "Name";
const _NTe = "NextToken";
const _OI = "OwnerId";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PSee = "PeeringStatus";
const _R = "Return";
const _RGI = "ReferencedGroupId";
const _RGIe = "ReferencedGroupInfo";
const _RIeso = "ResourceId";
const _RSG = "ReferencedSecurityGroup";
const _RSGIR = "RevokeSecurityGroupIngressRequest";
const _RSGIRe = "RevokeSecurityGroupIngressResult";
const _RSGIev = "RevokeSecurityGroupIngress";
const _RSGR = "RevokedSecurityGroupRule";
const _RSGRL = "RevokedSecurityGroupRuleList";
const _RSGRe = "RevokedSecurityGroupRules";
const _RTe = "ResourceType";
const _Res = "Resources";
const _SGA = "SecurityGroupArn";
const _SGL = "SecurityGroupList";
const _SGR = "SecurityGroupRules";
const _SGRA = "SecurityGroupRuleArn";
const _SGRI = "SecurityGroupRuleIds";
const _SGRIL = "SecurityGroupRuleIdList";
const _SGRIe = "SecurityGroupRuleId";
const _SGRL = "SecurityGroupRuleList";
const _SGRe = "SecurityGroupRule";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SSGN = "SourceSecurityGroupName";
const _SSGOI = "SourceSecurityGroupOwnerId";
const _T = "Tags";
const _TL = "TagList";
const _TP = "ToPort";
const _TS = "TagSpecifications";
const _TSL = "TagSpecificationList";
const _TSa = "TagSpecification";
const _Ta = "Tag";
const _UI = "UserId";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _UIP = "UnknownIpPermissions";
const _V = "Value";
const _VI = "VpcId";
const _VPCI = "VpcPeeringConnectionId";
const _VSL = "ValueStringList";
const _Va = "Values";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cIidr = "cidrIpv4";
const _dR = "dryRun";
const _de = "description";
const _eQN = "ec2QueryName";
const _fP = "fromPort";
const _gD = "groupDescription";
const _gIr = "groupId";
const _gN = "groupName";
const _gOI = "groupOwnerId";
const _gr = "groups";
const _iEs = "isEgress";
const _iPEp = "ipPermissionsEgress";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _it = "item";
const _k = "key";
const _nTe = "nextToken";
const _oI = "ownerId";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pSee = "peeringStatus";
const _r = "return";
const _rGI = "referencedGroupId";
const _rGIe = "referencedGroupInfo";
const _rSGRS = "revokedSecurityGroupRuleSet";
const _rTe = "resourceType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sGA = "securityGroupArn";
const _sGIec = "securityGroupInfo";
const _sGRA = "securityGroupRuleArn";
const _sGRI = "securityGroupRuleId";
const _sGRS = "securityGroupRuleSet";
const _tP = "toPort";
const _tS = "tagSet";
const _uI = "userId";
const _uIPS = "unknownIpPermissionSet";
const _v = "value";
const _vI = "vpcId";
const _vPCI = "vpcPeeringConnectionId";
const _xN = "xmlName";
const n0 = "com.amazonaws.ec2";
const _s_registry = new TypeRegistry(_s);
var EC2ServiceException$ = [
	-3,
	_s,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [_s_registry];
var AuthorizeSecurityGroupIngressRequest$ = [
	3,
	n0,
	_ASGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_TS,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var AuthorizeSecurityGroupIngressResult$ = [
	3,
	n0,
	_ASGIRu,
	0,
	[_R, _SGR],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}]]
];
var CreateTagsRequest$ = [
	3,
	n0,
	_CTR,
	0,
	[
		_Res,
		_T,
		_DR
	],
	[
		[64, { [_xN]: _RIeso }],
		[() => TagList, { [_xN]: _Ta }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DescribeSecurityGroupRulesRequest$ = [
	3,
	n0,
	_DSGRRes,
	0,
	[
		_Fi,
		_SGRI,
		_DR,
		_NTe,
		_MR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		2,
		0,
		1
	]
];
var DescribeSecurityGroupRulesResult$ = [
	3,
	n0,
	_DSGRResc,
	0,
	[_SGR, _NTe],
	[[() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR,
		_DR,
		_Fi
	],
	[
		[() => GroupIdStringList, { [_xN]: _GIr }],
		[() => GroupNameStringList, { [_xN]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN]: _sGIec
	}]]
];
var Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[_N, _Va],
	[0, [() => ValueStringList, { [_xN]: _V }]]
];
var IpPermission$ = [
	3,
	n0,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN]: _cIi
	}]]
];
var Ipv6Range$ = [
	3,
	n0,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN]: _cIid
	}]]
];
var PrefixListId$ = [
	3,
	n0,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN]: _pLI
	}]]
];
var ReferencedSecurityGroup$ = [
	3,
	n0,
	_RSG,
	0,
	[
		_GIr,
		_PSee,
		_UI,
		_VI,
		_VPCI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}]
	]
];
var RevokedSecurityGroupRule$ = [
	3,
	n0,
	_RSGR,
	0,
	[
		_SGRIe,
		_GIr,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGI,
		_De
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[0, {
			[_eQN]: `ReferencedGroupId`,
			[_xN]: _rGI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}]
	]
];
var RevokeSecurityGroupIngressRequest$ = [
	3,
	n0,
	_RSGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_SGRI,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var RevokeSecurityGroupIngressResult$ = [
	3,
	n0,
	_RSGIRe,
	0,
	[
		_R,
		_UIP,
		_RSGRe
	],
	[
		[2, {
			[_eQN]: `Return`,
			[_xN]: _r
		}],
		[() => IpPermissionList, {
			[_eQN]: `UnknownIpPermissionSet`,
			[_xN]: _uIPS
		}],
		[() => RevokedSecurityGroupRuleList, {
			[_eQN]: `RevokedSecurityGroupRuleSet`,
			[_xN]: _rSGRS
		}]
	]
];
var SecurityGroup$ = [
	3,
	n0,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T,
		_VI,
		_SGA,
		_OI,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN]: _iPEp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	]
];
var SecurityGroupRule$ = [
	3,
	n0,
	_SGRe,
	0,
	[
		_SGRIe,
		_GIr,
		_GOI,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGIe,
		_De,
		_T,
		_SGRA
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `GroupOwnerId`,
			[_xN]: _gOI
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[() => ReferencedSecurityGroup$, {
			[_eQN]: `ReferencedGroupInfo`,
			[_xN]: _rGIe
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupRuleArn`,
			[_xN]: _sGRA
		}]
	]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var TagSpecification$ = [
	3,
	n0,
	_TSa,
	0,
	[_RTe, _T],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagList, { [_xN]: _Ta }]]
];
var UserIdGroupPair$ = [
	3,
	n0,
	_UIGPs,
	0,
	[
		_De,
		_UI,
		_GN,
		_GIr,
		_VI,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}]
	]
];
var __Unit = "unit";
var FilterList = [
	1,
	n0,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdStringList = [
	1,
	n0,
	_GISL,
	0,
	[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0,
	_GNSL,
	0,
	[0, { [_xN]: _GN }]
];
var IpPermissionList = [
	1,
	n0,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
	1,
	n0,
	_IRLp,
	0,
	[() => IpRange$, { [_xN]: _it }]
];
var Ipv6RangeList = [
	1,
	n0,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN]: _it }]
];
var PrefixListIdList = [
	1,
	n0,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN]: _it }]
];
var RevokedSecurityGroupRuleList = [
	1,
	n0,
	_RSGRL,
	0,
	[() => RevokedSecurityGroupRule$, { [_xN]: _it }]
];
var SecurityGroupList = [
	1,
	n0,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN]: _it }]
];
var SecurityGroupRuleIdList = [
	1,
	n0,
	_SGRIL,
	0,
	[0, { [_xN]: _it }]
];
var SecurityGroupRuleList = [
	1,
	n0,
	_SGRL,
	0,
	[() => SecurityGroupRule$, { [_xN]: _it }]
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	[() => Tag$, { [_xN]: _it }]
];
var TagSpecificationList = [
	1,
	n0,
	_TSL,
	0,
	[() => TagSpecification$, { [_xN]: _it }]
];
var UserIdGroupPairList = [
	1,
	n0,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var ValueStringList = [
	1,
	n0,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var AuthorizeSecurityGroupIngress$ = [
	9,
	n0,
	_ASGIu,
	0,
	() => AuthorizeSecurityGroupIngressRequest$,
	() => AuthorizeSecurityGroupIngressResult$
];
var CreateTags$ = [
	9,
	n0,
	_CTreat,
	0,
	() => CreateTagsRequest$,
	() => __Unit
];
var DescribeSecurityGroupRules$ = [
	9,
	n0,
	_DSGRescri,
	0,
	() => DescribeSecurityGroupRulesRequest$,
	() => DescribeSecurityGroupRulesResult$
];
var DescribeSecurityGroups$ = [
	9,
	n0,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var RevokeSecurityGroupIngress$ = [
	9,
	n0,
	_RSGIev,
	0,
	() => RevokeSecurityGroupIngressRequest$,
	() => RevokeSecurityGroupIngressResult$
];
// ../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AmazonEC2", "EC2Client", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// ../node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupIngressCommand.js
var AuthorizeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "AuthorizeSecurityGroupIngress", AuthorizeSecurityGroupIngress$) {};
// ../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends command(_ep0, _mw0, "CreateTags", CreateTags$) {};
// ../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupRulesCommand.js
var DescribeSecurityGroupRulesCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroupRules", DescribeSecurityGroupRules$) {};
// ../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// ../node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupIngressCommand.js
var RevokeSecurityGroupIngressCommand = class extends command(_ep0, _mw0, "RevokeSecurityGroupIngress", RevokeSecurityGroupIngress$) {};
// ingress/names.ts
/** What Terraform calls the group, in `cdktf/modules`; a test compares the two. */
const PROJECT = {
	key: "project",
	value: "skillgap"
};
const PURPOSE = {
	key: "purpose",
	value: "deploy-ingress"
};
function groupName(environment) {
	return `skillgap-${environment}-deploy-ingress`;
}
/** From when on a sweep may close it: ISO 8601, UTC. */
const EXPIRES = "expires";
// ingress/plan.ts
/**
* Which rules a sweep closes: those that this action made and whose time is over. One of ours whose expiry cannot be
* read would never be over, so it is closed too. Egress is no business of a sweep.
*/
function planSweep(rules, now) {
	const plan = {
		revoke: [],
		/** Ours, and not yet expired. */
		keep: [],
		/** Opened by hand, or by something else: never touched. */
		others: []
	};
	for (const rule of rules.filter(({ egress }) => !egress)) if (!isOurs(rule)) plan.others.push(rule);
	else if ((expiryOf(rule) ?? 0) <= now) plan.revoke.push(rule);
	else plan.keep.push(rule);
	return plan;
}
/** What to do when EC2 says that the very rule exists already. */
function planDuplicate(rules, opening) {
	const rule = rules.find(({ egress, protocol, fromPort, toPort, cidr }) => !egress && protocol === "tcp" && fromPort === opening.port && toPort === opening.port && cidr === opening.cidr);
	if (rule === void 0) return { do: "again" };
	if (!isOurs(rule)) return {
		do: "leave",
		rule
	};
	if (rule.tags["run"] === opening.run) return {
		do: "use",
		rule
	};
	return {
		do: "take-over",
		rule,
		expires: Math.max(opening.expires, expiryOf(rule) ?? 0)
	};
}
/** Which rules the end of a step closes. A rule that another run took over is that run's to close. */
function planClose(rules, opening) {
	if (opening.ruleId === null) return {
		revoke: rules.filter((rule) => isOurs(rule) && rule.tags["run"] === opening.run && rule.cidr === opening.cidr).map(({ id }) => id),
		leftTo: null
	};
	const rule = rules.find(({ id }) => id === opening.ruleId);
	if (rule !== void 0 && rule.tags["run"] !== opening.run) return {
		revoke: [],
		leftTo: rule.tags["run"] ? `run ${rule.tags["run"]}` : "something that took its tags away"
	};
	return {
		revoke: [opening.ruleId],
		leftTo: null
	};
}
/** The tags by which a rule is known as this action's. */
function tagsOf({ run, expires }) {
	return {
		[PROJECT.key]: PROJECT.value,
		["run"]: run,
		[EXPIRES]: isoOf(expires)
	};
}
function isoOf(time) {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
/** A rule in words, for the log. */
function describeRule({ id, protocol, fromPort, toPort, cidr, tags }) {
	const ports = fromPort === toPort ? `${fromPort}` : `${fromPort}-${toPort}`;
	const whose = tags["run"] ? `, run ${tags["run"]}, expires ${tags["expires"] ?? "never"}` : "";
	return `${id} (${protocol}/${ports} from ${cidr ?? "elsewhere"}${whose})`;
}
function isOurs({ tags }) {
	return tags[PROJECT.key] === PROJECT.value && tags["run"] !== void 0 && tags["expires"] !== void 0;
}
function expiryOf({ tags }) {
	const text = tags["expires"] ?? "";
	const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? null : time;
}
// ingress/ec2.ts
const DEADLINE_MS = 6e4;
const RULES_A_PAGE = 100;
/** The same for every run: it outlives the run that wrote it when another one takes the rule over. */
const DESCRIPTION = "Runner of a deploy, closed when its job ends";
/** The rules of a security group, within one deadline. Leaving its scope ends whatever is still under way. */
var SecurityGroups = class {
	#client;
	#closed = new AbortController();
	#signal;
	constructor(deadlineMs = DEADLINE_MS, client = ec2Client()) {
		this.#client = client;
		this.#signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(deadlineMs)]);
	}
	[Symbol.dispose]() {
		this.#closed.abort();
		this.#client.destroy?.();
	}
	/** The id of the environment's group for deploys. */
	async find(environment) {
		const name = groupName(environment);
		const Filters = [{
			Name: "group-name",
			Values: [name]
		}, ...[PROJECT, PURPOSE].map(({ key, value }) => ({
			Name: `tag:${key}`,
			Values: [value]
		}))];
		const { SecurityGroups = [] } = await this.#call("DescribeSecurityGroups", (options) => this.#client.send(new DescribeSecurityGroupsCommand({ Filters }), options));
		const ids = SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []);
		const [id] = ids;
		if (id === void 0) throw missing(`There is no security group ${name} with the tags of a deploy's`);
		if (ids.length > 1) throw new Failure("group-ambiguous", `${name} is the name of ${ids.join(" and ")}`, { nextStep: "Delete the one that the box is not in, or take its tag `purpose` away." });
		return id;
	}
	/** All rules of the group, page by page; none when the group is gone. */
	async rules(groupId) {
		try {
			return await this.#list(groupId);
		} catch (error) {
			if (codeOf(error) === "InvalidGroup.NotFound") return [];
			throw error;
		}
	}
	async #list(groupId) {
		const found = /* @__PURE__ */ new Map();
		let NextToken;
		do {
			const input = {
				Filters: [{
					Name: "group-id",
					Values: [groupId]
				}],
				MaxResults: RULES_A_PAGE,
				...NextToken && { NextToken }
			};
			const page = await this.#call("DescribeSecurityGroupRules", (options) => this.#client.send(new DescribeSecurityGroupRulesCommand(input), options));
			for (const rule of (page.SecurityGroupRules ?? []).map(ruleOf)) if (!found.has(rule.id)) found.set(rule.id, rule);
			NextToken = page.NextToken;
		} while (NextToken);
		return [...found.values()];
	}
	/** Lets in what is wanted and gives the new rule's id; null when the very rule exists already. */
	async authorize(groupId, opening, name) {
		const { cidr: CidrIp, port } = opening;
		const input = {
			GroupId: groupId,
			IpPermissions: [{
				IpProtocol: "tcp",
				FromPort: port,
				ToPort: port,
				IpRanges: [{
					CidrIp,
					Description: DESCRIPTION
				}]
			}],
			TagSpecifications: [{
				ResourceType: "security-group-rule",
				Tags: tagList({
					Name: name,
					...tagsOf(opening)
				})
			}]
		};
		try {
			const { SecurityGroupRules = [] } = await this.#call("AuthorizeSecurityGroupIngress", (options) => this.#client.send(new AuthorizeSecurityGroupIngressCommand(input), options));
			return SecurityGroupRules[0]?.SecurityGroupRuleId ?? null;
		} catch (error) {
			const code = codeOf(error);
			if (code === "InvalidPermission.Duplicate") return null;
			if (code === "InvalidGroup.NotFound") throw missing(`${groupId} is gone`, error);
			if (code === "RulesPerSecurityGroupLimitExceeded") throw new Failure("rule-limit", `${groupId} has as many rules as AWS allows`, {
				nextStep: "Look at its rules, and revoke those that nobody needs; the action sweeps only its own.",
				cause: error
			});
			throw error;
		}
	}
	/** Says whose the rule is from now on; false when it is gone. */
	tag(ruleId, tags) {
		return this.#unlessGone("CreateTags", (options) => this.#client.send(new CreateTagsCommand({
			Resources: [ruleId],
			Tags: tagList(tags)
		}), options));
	}
	/** Revokes one rule; false when it was gone already. */
	revoke(groupId, ruleId) {
		const input = {
			GroupId: groupId,
			SecurityGroupRuleIds: [ruleId]
		};
		return this.#unlessGone("RevokeSecurityGroupIngress", (options) => this.#client.send(new RevokeSecurityGroupIngressCommand(input), options));
	}
	async #unlessGone(operation, work) {
		try {
			await this.#call(operation, work);
			return true;
		} catch (error) {
			if (/^Invalid(SecurityGroupRuleId|Permission|Group|ID)\.NotFound$/.test(codeOf(error))) return false;
			throw error;
		}
	}
	#call(operation, work) {
		return callAws(`EC2: ${operation}`, () => work({ abortSignal: this.#signal }), {
			signal: this.#signal,
			own: "aws-error",
			nextSteps: NEXT_STEPS,
			debug
		});
	}
};
const NEXT_STEPS = {
	"access-denied": "Grant the role what this action’s README lists, and check that the step before took that role.",
	"no-credentials": "Run aws-actions/configure-aws-credentials before this step, and leave the role to its end.",
	throttled: "Other callers use up the account’s rate for EC2; run again in a minute.",
	unreachable: "Check AWS_REGION, AWS_ENDPOINT_URL and the runner’s network, then run again.",
	"aws-error": "The message is AWS’s own; the name of the error is in its documentation."
};
/** Region, credentials and endpoint come from the environment. Its own retries are off: they are ours. */
function ec2Client() {
	return new EC2Client({
		maxAttempts: 1,
		requestHandler: {
			connectionTimeout: 5e3,
			requestTimeout: 1e4,
			throwOnRequestTimeout: true
		}
	});
}
function missing(message, cause) {
	return new Failure("group-missing", message, {
		nextStep: "It comes with the environment’s stack: is that applied, in AWS_REGION, and is the name of the environment right?",
		cause
	});
}
/** AWS's name of the error that is behind a failure. */
function codeOf(failure) {
	const { cause } = failure;
	return cause?.name ?? "";
}
function tagList(tags) {
	return Object.entries(tags).map(([Key, Value]) => ({
		Key,
		Value
	}));
}
function ruleOf(rule) {
	return {
		id: rule.SecurityGroupRuleId ?? "",
		egress: rule.IsEgress === true,
		protocol: rule.IpProtocol ?? "",
		fromPort: rule.FromPort ?? -1,
		toPort: rule.ToPort ?? -1,
		cidr: rule.CidrIpv4 ?? null,
		tags: Object.fromEntries((rule.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]))
	};
}
// ingress/state.ts
/** What is to be closed at the step's end. */
const leftOpen = postState("opening");
export { planClose as a, tagsOf as c, isoOf as i, groupName as l, SecurityGroups as n, planDuplicate as o, describeRule as r, planSweep as s, leftOpen as t };
