// Two quick tries.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/metadata_client.h"

namespace strongroom::providers {
namespace {

HttpsSettings quick()
{
    HttpsSettings settings;
    settings.connectWithin = settings.answerWithin = std::chrono::seconds(2);
    settings.attempts = 2;
    return settings;
}

} // namespace

MetadataClient::MetadataClient(OutboundRules rules)
    : m_outbound(std::move(rules)), m_client(quick(), m_outbound)
{}

Result<std::unique_ptr<MetadataClient>> MetadataClient::at(const std::string& base)
{
    auto rules = OutboundRules::parse(std::vector{base});
    if (!rules)
        return rules.error();
    return std::unique_ptr<MetadataClient>(new MetadataClient(std::move(*rules)));
}

} // namespace strongroom::providers
