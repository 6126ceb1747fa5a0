// The same forms in two vocabularies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/kind_words.h"

#include "models/items/backends/backend_words.h"
#include "models/items/keys/key_words.h"

namespace strongroom::ui {
namespace {

QString keyText(const std::string& kind)
{
    const auto known = domain::keyKindOf(kind);
    return known ? items::keyKindText(*known) : QString::fromStdString(kind);
}

QString keyAbout(const std::string& kind)
{
    const auto known = domain::keyKindOf(kind);
    return known ? items::keyKindAbout(*known) : QString();
}

QString keyHelp(const domain::BackendField& field)
{
    return items::keyFieldHelp(field.name);
}

} // namespace

const KindWords& backendWords()
{
    static const KindWords words{"backend", items::backendKindText, items::backendKindAbout,
                                 items::backendFieldTitle, items::backendFieldHelp};
    return words;
}

const KindWords& keyWords()
{
    static const KindWords words{"key", keyText, keyAbout, items::keyFieldTitle, keyHelp};
    return words;
}

} // namespace strongroom::ui
