// The DSL read and held against its own rules before anything is decided by it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/access/access_model.h"

#include "models/authz/dsl/parser.h"
#include "models/authz/validation/validate.h"

#include "server/policy/access_model_dsl.h"

namespace strongroom::server {

namespace {

constexpr const char* fileName = "strongroom.fga";

} // namespace

std::string_view accessModelText()
{
    return accessModelDsl;
}

authz::Model accessModel()
{
    return authz::parseDsl(accessModelDsl).model;
}

Result<authz::Schema> accessSchemaOf(std::string_view dsl)
{
    const auto parsed = authz::parseDsl(dsl);
    if (!parsed.findings.empty())
        return authz::refusal(parsed.findings, fileName);
    const auto findings = authz::validate(parsed.model);
    if (!authz::isValid(findings))
        return authz::refusal(findings, fileName);
    return authz::Schema::create(parsed.model, fileName);
}

} // namespace strongroom::server
