// Catalogues: English first, then the wanted one, then Qt's own texts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/language.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

namespace strongroom::ui {

namespace {

const auto catalogueName = QStringLiteral("language.catalogue");

bool isPseudo(const QString& language)
{
    return QString(language).replace('-', '_').compare(pseudoLanguage, Qt::CaseInsensitive) == 0;
}

/// A catalogue whose counts have the digits and the groups of the language: Qt does that for %Ln
/// alone, and texts for people say %n.
class Catalogue : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* what,
                      int count) const override
    {
        auto text = QTranslator::translate(context, source, what, count);
        return count < 0 ? text : text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
};

LanguageChange& changer()
{
    static LanguageChange change;
    return change;
}

/// Whoever leaves takes the texts along.
void forgetCatalogues(const QCoreApplication& app)
{
    for (auto* catalogue :
         app.findChildren<QTranslator*>(catalogueName, Qt::FindDirectChildrenOnly))
        delete catalogue;
}

QTranslator* newCatalogue(QCoreApplication& app)
{
    auto* catalogue = new Catalogue(&app);
    catalogue->setObjectName(catalogueName);
    return catalogue;
}

} // namespace

QStringList languages()
{
    return {"en", "de", "ar", "ja"};
}

QString savedLanguage()
{
    return settings::value(settings::Keys::language).toString();
}

void saveLanguage(const QString& language)
{
    if (language.isEmpty())
        settings::forget(settings::Keys::language);
    else
        settings::keep(settings::Keys::language, language);
}

void changeLanguageBy(LanguageChange change)
{
    changer() = std::move(change);
}

QString changeLanguage(const QString& language)
{
    const auto why = changer() ? changer()(language) : QString();
    if (why.isEmpty())
        saveLanguage(language);
    return why;
}

QLocale localeOf(const QString& language)
{
    // No locale of its own: Qt would take the territory for an error.
    return isPseudo(language) ? QLocale(QLocale::English) : QLocale(language);
}

void speak(QCoreApplication& app, const QString& language, const QString& folder)
{
    forgetCatalogues(app);
    const auto locale = localeOf(language);
    QLocale::setDefault(locale);
    // English first: its plurals stand where a language has no catalogue.
    for (const auto& wanted : {QLocale(QLocale::English), locale}) {
        auto* ours = newCatalogue(app);
        if (ours->load(wanted, "strongroom", "_", folder))
            QCoreApplication::installTranslator(ours);
    }
    if (isPseudo(language)) {
        auto* pseudo = newCatalogue(app);
        if (pseudo->load(QString("strongroom_") + pseudoLanguage, folder))
            QCoreApplication::installTranslator(pseudo);
    }
    auto* qt = newCatalogue(app);
    if (qt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace strongroom::ui
