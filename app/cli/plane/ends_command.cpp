// What ends soon, or has ended, a line each; or all that is known of one secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/ends_command.h"

#include "base/clock.h"
#include "models/wire/certificate_end_json.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

struct EndsWish
{
    std::string group{};
    std::string scope{};
    std::int64_t within = -1; ///< Days; not said: 30, or for one secret however far away.
    bool json = false;
};

void print(const domain::CertificateEnd& one)
{
    const auto left = std::chrono::floor<std::chrono::days>(one.endsAt - SystemClock().now());
    std::cout << one.slug << '\t' << one.key << "\tv" << one.version << "\tends "
              << toRfc3339(one.endsAt) << '\t';
    if (left.count() < 0)
        std::cout << "ended\n";
    else
        std::cout << left.count() << " days\n";
}

Result<client::EndsQuestion> questionOf(client::ControlPlane& plane,
                                        const domain::OrganizationId& organization,
                                        const EndsWish& wish)
{
    client::EndsQuestion question;
    question.organization = organization;
    if (!wish.group.empty()) {
        const auto secret = secretOf(plane, organization, wish.group, wish.scope);
        if (!secret)
            return secret.error();
        question.secret = secret->id;
    }
    if (wish.within >= 0)
        question.within = std::chrono::days(wish.within);
    else if (wish.group.empty())
        question.within = domain::endsSoonWithin;
    return question;
}

int tellEnds(const Connection& connection, const EndsWish& wish)
{
    return within(
        connection,
        [&](client::ControlPlane& plane, const domain::OrganizationId& organization) -> int {
            auto question = questionOf(plane, organization, wish);
            if (!question)
                return say(question.error());
            wire::json::array items;
            do {
                const auto page = wait(plane.ends.certificateEnds(*question));
                if (!page)
                    return say(page.error());
                for (const auto& one : page->items) {
                    if (wish.json)
                        items.push_back(wire::toJson(one));
                    else
                        print(one);
                }
                question->cursor = page->next;
            } while (question->cursor);
            if (wish.json)
                std::cout << wire::serialize(items) << '\n';
            return Yes;
        });
}

} // namespace

void addEndsCommand(Words secrets, const Connection& connection)
{
    auto ends = secrets.command("ends", "When certificates among the values end");
    auto& wish = ends.keep<EndsWish>();
    ends.text("--group", wish.group, "Of this secret only, by its slug")
        .text("--scope", wish.scope, "org, or an environment's slug")
        .number("--within", wish.within, "Days from now; 30 if nothing is said, all of one secret",
                {false, {}, {0, domain::endsAskedAtMost.count()}})
        .flag("--json", wish.json, "One JSON document on standard output")
        .runs([&] { return tellEnds(connection, wish); });
}

} // namespace strongroom::cli
