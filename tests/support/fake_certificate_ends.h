// Ends of certificates in memory. A value that begins with "ends " is one that ends in so many
// days.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/certificate_ends_api.h"
#include "tests/support/fake_network.h"

#include <algorithm>

namespace strongroom::test {

class FakeCertificateEnds : public client::CertificateEndsApi
{
public:
    explicit FakeCertificateEnds(FakeNetwork& network) : m_network(network) {}

    domain::CertificateEnds endsOf(const std::vector<client::DraftEntry>& entries) const override
    {
        domain::CertificateEnds ends;
        for (const auto& entry : entries) {
            const auto bytes =
                entry.value ? entry.value->reveal() : std::span<const std::uint8_t>();
            const std::string text(bytes.begin(), bytes.end());
            if (text.starts_with("ends "))
                ends[entry.key] = now + std::chrono::days(std::stoi(text.substr(5)));
        }
        return ends;
    }

    QCoro::Task<Result<domain::Page<domain::CertificateEnd>>>
    certificateEnds(client::EndsQuestion question) override
    {
        if (auto failed = co_await m_network.trip("certificateEnds"); failed)
            co_return *failed;
        domain::Page<domain::CertificateEnd> page;
        std::size_t left = question.cursor ? std::stoul(*question.cursor) : 0;
        for (const auto& one : all) {
            if ((question.secret && one.secret != *question.secret)
                || (question.within && one.endsAt > now + *question.within))
                continue;
            if (left > 0) {
                --left;
                continue;
            }
            if (page.items.size() == pageSize) {
                page.next = std::to_string(pageSize);
                break;
            }
            page.items.push_back(one);
        }
        co_return page;
    }

    /// In the order in which they are told.
    void add(const domain::SecretId& secret, const std::string& name, std::chrono::hours in)
    {
        all.push_back({secret, name, name, {}, 1, "tls.crt", now + in});
    }

    const Timestamp now = SystemClock().now();
    std::vector<domain::CertificateEnd> all;
    std::size_t pageSize = 200;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
