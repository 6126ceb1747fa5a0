// Values are told apart by their marks alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry/entry_hygiene.h"

#include "models/items/isolated_text.h"
#include "ui/pages/secrets/entry/entry_remarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace strongroom::ui {
namespace {

struct EntryHygiene
{
    Q_DECLARE_TR_FUNCTIONS(EntryHygiene)
};

QString sameAsKey(const QString& key)
{
    return EntryHygiene::tr(
               "⚠ The same value as \"%1\". A value that leaks in one place is lost in both.")
        .arg(key);
}

QString sameElsewhere(const client::ValuePlace& place)
{
    return EntryHygiene::tr(
               "⚠ The same value stands in the secret \"%1\", at \"%2\". A value that leaks in one "
               "place is lost in both.")
        .arg(items::isolated(place.name), QString::fromStdString(place.key));
}

/// In another secret; what a secret held before is no news.
std::optional<client::ValuePlace> elsewhere(const client::HygieneApi& hygiene,
                                            const client::ValueMark& mark,
                                            const ExaminedSecret& secret)
{
    const auto places = hygiene.knownAt(mark);
    const auto found = std::ranges::find_if(
        places, [&](const client::ValuePlace& place) { return place.secret != secret.id; });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

/// The answer to an earlier question is not shown.
void ask(const client::HygieneApi& hygiene, std::vector<std::string> near, SecretBytes value,
         EntryRemarks& remarks)
{
    QCoro::connect(hygiene.guessBits(std::move(value), std::move(near)), &remarks,
                   [&remarks, asked = remarks.newQuestion()](std::optional<double> bits) {
                       if (asked == remarks.question())
                           remarks.setBits(bits);
                   });
}

} // namespace

void examine(const client::HygieneApi& hygiene, const ExaminedSecret& secret,
             std::vector<ExaminedRow> rows)
{
    std::map<client::ValueMark, QString> seen;
    for (auto& row : rows) {
        QString reuse;
        if (const auto mark = hygiene.markOf(row.value)) {
            const auto [first, fresh] = seen.emplace(*mark, row.key);
            const auto other = elsewhere(hygiene, *mark, secret);
            reuse = !fresh ? sameAsKey(first->second) : other ? sameElsewhere(*other) : QString();
        }
        row.remarks->setReuse(reuse);
        if (!row.typed || row.value.size() == 0)
            row.remarks->setBits({});
        else if (row.fresh)
            ask(hygiene, {secret.name.toStdString(), row.key.toStdString()}, std::move(row.value),
                *row.remarks);
    }
}

void rememberWritten(client::HygieneApi& hygiene, const ExaminedSecret& secret,
                     const std::vector<client::DraftEntry>& entries)
{
    for (const auto& entry : entries)
        if (entry.value)
            hygiene.remember({secret.id, secret.name.toStdString(), entry.key}, *entry.value);
}

std::vector<exchange::Note> reuseNotes(const client::HygieneApi& hygiene,
                                       const exchange::ParsedFile& file,
                                       const std::vector<exchange::PlannedSecret>& plan)
{
    std::vector<exchange::Note> notes;
    std::map<client::ValueMark, std::string> seen;
    for (std::size_t i = 0; i < file.secrets.size() && i < plan.size(); ++i) {
        const ExaminedSecret self{plan[i].updates ? plan[i].updates->id : domain::SecretId{}, {}};
        for (const auto& entry : file.secrets[i].entries) {
            const auto mark = hygiene.markOf(entry.value);
            if (!mark)
                continue;
            const auto [first, fresh] = seen.emplace(*mark, entry.key);
            const auto other = elsewhere(hygiene, *mark, self);
            if (!fresh)
                notes.push_back(
                    {entry.line, sameAsKey(QString::fromStdString(first->second)).toStdString()});
            else if (other)
                notes.push_back({entry.line, sameElsewhere(*other).toStdString()});
        }
    }
    return notes;
}

} // namespace strongroom::ui
