// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

Language *current = nullptr;

} // namespace

const std::vector<Language::Choice> &Language::choices()
{
    static const std::vector<Choice> all{
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return all;
}

QString Language::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::C)
            continue;
        for (const Choice &choice : choices()) {
            const QLocale offered(choice.code);
            // Traditional Chinese is another script than the one that is offered.
            if (offered.language() == locale.language() && offered.script() == locale.script())
                return choice.code;
        }
    }
    return u"en"_s;
}

QString Language::chosen() { return QSettings().value(u"appearance/language"_s).toString(); }

void Language::choose(const QString &code)
{
    if (code == chosen())
        return;
    QSettings().setValue(u"appearance/language"_s, code);
    if (current)
        current->apply();
}

Language::Language(QObject *parent)
    : QObject(parent), m_mirrored(QGuiApplication::layoutDirection() == Qt::RightToLeft)
{
    if (m_english.load(u":/i18n/sightglass_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    current = this;
    apply();
}

Language::~Language()
{
    current = nullptr;
    for (QTranslator *translator : {&m_words, &m_qtWords, &m_english})
        QCoreApplication::removeTranslator(translator);
}

void Language::apply()
{
    const QString system = ofSystem();
    const QString wanted = chosen();
    const bool known = std::any_of(choices().begin(), choices().end(), [&wanted](const Choice &choice) { return choice.code == wanted; });
    const QString code = known ? wanted : system;
    // Numbers and dates as the system has them, where that speaks the language: Swiss numbers in a German window.
    const QLocale locale(code);
    const QLocale ofComputer = QLocale::system();
    QLocale::setDefault(!known || ofComputer.language() == locale.language() ? ofComputer : locale);
    if (code == m_code)
        return;
    m_code = code;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (!m_mirrored)
        QGuiApplication::setLayoutDirection(locale.textDirection());
    if (code == u"en"_s)
        return;
    const QString qt = u"qtbase_"_s + code;
    if (m_qtWords.load(u":/i18n/"_s + qt + u".qm"_s) || m_qtWords.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/sightglass_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace sightglass
